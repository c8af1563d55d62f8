import torch

a = torch.tensor([3, 4])

for b in torch.tensor([[4, 3], [4, -3], [3, -4]]):
    if b[0] == a[1] and b[1] == a[0]:
        print(b)
#> tensor([4, 3])
