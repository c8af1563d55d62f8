import torch

days = torch.tensor([12, 15, 11])
places = (days == 20).nonzero()
# wanted: no such day
print("place:", places.item())
#> RuntimeError: a Tensor with 0 elements cannot be converted to Scalar
