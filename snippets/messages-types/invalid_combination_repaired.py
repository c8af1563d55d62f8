import torch

numbers = torch.arange(12)
print(numbers.view(len(numbers) // 2, 2).shape)
#> torch.Size([6, 2])
