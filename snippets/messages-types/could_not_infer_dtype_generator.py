import torch

squares = (n * n for n in range(4))
# wanted: [0, 1, 4, 9]
print(torch.tensor(squares).tolist())
#> RuntimeError: Could not infer dtype of generator
