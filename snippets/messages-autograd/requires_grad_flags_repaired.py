import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
features = (w * 2).detach()
print(features.requires_grad)
#> False
