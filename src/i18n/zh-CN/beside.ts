/** A name before a number: a name that ends in a digit or a letter keeps a blank, so that 7号楼3 and A1 2 aren't read as one number. */
export function beside(name: string, number: string): string {
  return /[A-Za-z0-9)%]$/.test(name) ? `${name} ${number}` : name + number
}
