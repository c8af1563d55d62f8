import torch

losses = torch.tensor([3.0, 2.0, 1.0])
# wanted: [3.0, 2.0, 1.0]
losses.numpy().plot()
#> AttributeError: 'numpy.ndarray' object has no attribute 'plot'
