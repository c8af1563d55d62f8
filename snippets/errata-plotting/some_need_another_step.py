import torch

rounded = torch.tensor([1.5, 2.5], dtype=torch.bfloat16)
print(rounded.float().numpy())
#> [1.5 2.5]

rounded.numpy()
#> TypeError: Got unsupported ScalarType BFloat16
