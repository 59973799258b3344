import { describeSheets } from './describeSheets'
import { secondUnseen } from './second'

describeSheets(secondUnseen)
