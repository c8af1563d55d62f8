import torch

x = torch.tensor([1.0, 2.0, 7.0])

print((x * 2 + 2).sqrt())
#> tensor([2.0000, 2.4495, 4.0000])

result = x * 2
place = result.data_ptr()
result.add_(2).sqrt_()
print(result, result.data_ptr() == place)
#> tensor([2.0000, 2.4495, 4.0000]) True

print(x)
#> tensor([1., 2., 7.])
