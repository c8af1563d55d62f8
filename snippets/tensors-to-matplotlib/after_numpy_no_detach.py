import torch

torch.ones(3).numpy().detach()
#> AttributeError: 'numpy.ndarray' object has no attribute 'detach'
