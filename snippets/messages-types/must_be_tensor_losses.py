import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [w**2, 2 * w]
# wanted: tensor(4.)
torch.mean(losses).backward()
#> TypeError: mean(): argument 'input' (position 1) must be Tensor, not list
