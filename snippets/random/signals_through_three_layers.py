import torch

torch.manual_seed(0)
even = torch.randn(1000, 100)
middle = even
scaled = even

for _ in range(3):
    even = even @ torch.rand(100, 100)
    middle = middle @ torch.randn(100, 100)
    scaled = scaled @ (torch.randn(100, 100) / 10)
    print(f"{even.std():.0f} {middle.std():.0f} {scaled.std():.2f}")
#> 6 10 1.00
#> 253 100 1.00
#> 12754 984 1.01
