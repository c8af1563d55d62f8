import torch

w = torch.tensor(9.0, requires_grad=True)
losses = [(w - target) ** 2 for target in [8, 7]]
print(torch.stack(losses).mean())
#> tensor(2.5000, grad_fn=<MeanBackward0>)
