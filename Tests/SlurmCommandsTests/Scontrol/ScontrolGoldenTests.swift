import Foundation
import SlurmCommands
import Testing
