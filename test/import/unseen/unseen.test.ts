import { describeSheets } from './describeSheets'
import { unseen } from './index'

describeSheets(unseen)
