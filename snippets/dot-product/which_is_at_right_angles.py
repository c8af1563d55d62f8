import torch

a = torch.tensor([3, 4])

for b in torch.tensor([[4, 3], [4, -3], [3, -4]]):
    if torch.dot(a, b) == 0:
        print(b)
#> tensor([ 4, -3])
