import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [w**2, 2 * w]
together = torch.tensor([each.item() for each in losses])
print(together.tolist())
#> [9.0, 6.0]
print(together.requires_grad)
#> False
