import torch


def next_one(x):
    x += 1
    return x


count = 1
print(next_one(count), count)
#> 2 1

x = torch.tensor([1, 2])
print(next_one(x), x)
#> tensor([2, 3]) tensor([2, 3])

x = torch.tensor([1, 2])
print(next_one(x.clone()), x)
#> tensor([2, 3]) tensor([1, 2])

table = torch.zeros(2, 2)
row = table[0]
row += 5
print(table)
#> tensor([[5., 5.],
#>         [0., 0.]])
