import torch

truth = torch.tensor([1.0, 2.0, 9.0])
guesses = torch.arange(10.0)
gaps = guesses[:, None] - truth  # (10, 3)

print(guesses[gaps.square().mean(dim=1).argmin()])
#> tensor(4.)

print(guesses[gaps.abs().mean(dim=1).argmin()])
#> tensor(2.)
