import SlurmModel
import SlurmWire
