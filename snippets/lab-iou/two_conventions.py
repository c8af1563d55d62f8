import torch

start = torch.tensor([0, 0])
end = torch.tensor([4, 2])
last_cell = torch.tensor([3, 1])
print((end - start).prod())
#> tensor(8)
print((last_cell - start).prod())
#> tensor(3)
print((last_cell - start + 1).prod())
#> tensor(8)
