import torch

# wanted: [1, 2, 3]
print(torch.tensor[1, 2, 3].tolist())
#> TypeError: 'builtin_function_or_method' object is not subscriptable
