import torch

pixel = torch.tensor([0.5, 0.75, 1.0, 1.0])
image = pixel[:, None, None].expand(4, 2, 2)
mean = torch.tensor([0.5, 0.5, 0.5])[:, None, None]
# wanted: [0.0, 0.25, 0.5]
print((image - mean)[:, 0, 0].tolist())
#> RuntimeError: The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 0
