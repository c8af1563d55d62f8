import torch

weights = torch.tensor([1.5, 2.5], dtype=torch.bfloat16, requires_grad=True)
print(weights.detach().cpu().float().numpy())
#> [1.5 2.5]

weights.detach().cpu().numpy()
#> TypeError: Got unsupported ScalarType BFloat16
