import torch

whole = torch.tensor([1, 200])
print(whole.dtype)
#> torch.int64
print(torch.tensor([1.0, 2]).dtype)
#> torch.float32
print((whole / 2).dtype)
#> torch.float32
print((whole + 0.5).dtype)
#> torch.float32
print(torch.tensor([1.9, -1.9]).long())
#> tensor([ 1, -1])
print(whole.to(torch.float64).dtype)
#> torch.float64
pixels = whole.to(torch.uint8)
print((pixels + 100).tolist())
#> [101, 44]
