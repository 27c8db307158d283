import SlurmModel
