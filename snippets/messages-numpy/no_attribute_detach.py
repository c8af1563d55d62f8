import torch

losses = torch.tensor([0.5, 0.25]).numpy()
# wanted: [0.5, 0.25]
print(losses.detach().tolist())
#> AttributeError: 'numpy.ndarray' object has no attribute 'detach'
