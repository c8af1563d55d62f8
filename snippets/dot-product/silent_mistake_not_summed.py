import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5, 6])
column = b.reshape(3, 1)

print(torch.dot(a, b))
#> tensor(32)
print(a * b)
#> tensor([ 4, 10, 18])
print((a * b).sum())
#> tensor(32)
print((a * column).sum())
#> tensor(90)
