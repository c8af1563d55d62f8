import torch

x = torch.tensor([0.53, 0.537, 0.125, -0.537])
print(x * 100)
#> tensor([ 53.0000,  53.7000,  12.5000, -53.7000])
print((x * 100).to(torch.int64))
#> tensor([ 52,  53,  12, -53])
print((x * 100).round().to(torch.int64))
#> tensor([ 53,  54,  12, -54])
print((x * 100 + 0.5).to(torch.int64))
#> tensor([ 53,  54,  13, -53])
print((x[0] * 100).item())
#> 52.999996185302734
