import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w**2).item()
# wanted: tensor(6.)
loss.backward()
#> AttributeError: 'float' object has no attribute 'backward'
