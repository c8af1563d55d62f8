import torch

guess = torch.tensor([[2.5]])
print(f"guess {guess.item():.2f}")
#> guess 2.50
