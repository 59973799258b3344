import { describeSheets } from './describeSheets'
import { thirdUnseen } from './third'

describeSheets(thirdUnseen)
