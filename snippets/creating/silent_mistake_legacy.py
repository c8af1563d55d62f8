import torch

numbers = [16777216, 16777217]
print(torch.tensor(numbers))
#> tensor([16777216, 16777217])

print(torch.Tensor(numbers).long())
#> tensor([16777216, 16777216])

print(torch.FloatTensor(numbers).dtype)
#> torch.float32

print(torch.tensor(numbers, dtype=torch.float64).long())
#> tensor([16777216, 16777217])
