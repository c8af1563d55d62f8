import torch

gradient = torch.empty(64, 1000, device="meta")
jacobian = torch.empty(64, 1000, 64, 1000, device="meta")

print(gradient.nbytes, jacobian.nbytes)
#> 256000 16384000000
