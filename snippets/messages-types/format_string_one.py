import torch

guess = torch.tensor([[2.5]])
# wanted: guess 2.50
print(f"guess {guess:.2f}")
#> TypeError: unsupported format string passed to Tensor.__format__
