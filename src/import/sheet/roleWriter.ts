import { roles, type CellLedger, type Reason, type Role } from '../../model/sheet/role'
import type { RawSheet } from '../../model/sheet/sheet'

const codes = new Map<Role, number>(roles.map((role, k) => [role, k]))

/** Gives each cell of a sheet its one role with a reason; the first word on a cell holds unless it is overruled by `force`. */
export class RoleWriter {
  private readonly role: Uint8Array
  private readonly reason: Uint8Array
  private readonly reasons: Reason[] = []
  private readonly known = new Map<Reason, number>()

  constructor(private readonly sheet: RawSheet) {
    this.role = new Uint8Array(sheet.column.length).fill(255)
    this.reason = new Uint8Array(sheet.column.length)
  }

  give(cell: number, role: Role, reason: Reason): void {
    if (cell < 0 || this.role[cell] !== 255) return
    this.force(cell, role, reason)
  }

  force(cell: number, role: Role, reason: Reason): void {
    if (cell < 0) return
    this.role[cell] = codes.get(role) as number
    this.reason[cell] = this.reasonCode(reason)
  }

  /** By codes, for the cells of big tables. */
  giveCode(cell: number, role: number, reason: number): void {
    if (this.role[cell] === 255) {
      this.role[cell] = role
      this.reason[cell] = reason
    }
  }

  reasonCode(reason: Reason): number {
    const known = this.known.get(reason)
    if (known !== undefined) return known
    const code = this.reasons.push(reason) - 1
    this.known.set(reason, code)
    return code
  }

  has(cell: number): boolean {
    return this.role[cell] !== 255
  }

  /** Every cell has a role now: what nobody spoke for is `outside`. */
  done(): CellLedger {
    let rest = -1
    const outside = codes.get('outside') as number
    for (let i = this.role.indexOf(255); i >= 0; i = this.role.indexOf(255, i + 1)) {
      if (rest < 0) rest = this.reasonCode('outsideTables')
      this.role[i] = outside
      this.reason[i] = rest
    }
    return { sheet: this.sheet.name, nonEmpty: this.role.length, role: this.role, reason: this.reason, reasons: this.reasons }
  }
}

export function roleCode(role: Role): number {
  return codes.get(role) as number
}
