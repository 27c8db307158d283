import SlurmCommands
import SlurmModel
import SlurmWire
