import torch

x = torch.tensor([-2.0, -1, 0, 1, 2])

straight = x
for _ in range(10):
    straight = 2 * straight + 1
print(straight.diff())
#> tensor([1024., 1024., 1024., 1024.])

bent = x
for _ in range(10):
    bent = (2 * bent + 1).relu()
print(bent.diff())
#> tensor([   0.,  512., 1024., 1024.])
