import torch

inputs = torch.tensor([[1.0, 2.0, 0.0], [3.0, 0.0, 1.0]])
targets = torch.tensor([1.0, 6.0])

for wanted in [targets, targets.reshape(2, 1)]:
    w = torch.ones(3, requires_grad=True)
    difference = inputs @ w - wanted
    difference.abs().mean().backward()
    print(tuple(difference.shape), w.grad)
#> (2,) tensor([-1.0000,  1.0000, -0.5000])
#> (2, 2) tensor([0., 0., 0.])
