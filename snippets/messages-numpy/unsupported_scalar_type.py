import torch

x = torch.tensor([1.5, 131072.0], dtype=torch.bfloat16)
# wanted: [1.5, 131072.0]
print(x.numpy().tolist())
#> TypeError: Got unsupported ScalarType BFloat16
