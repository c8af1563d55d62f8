import torch

stay_or_move = torch.tensor([[0.9, 0.2], [0.1, 0.8]])

print(stay_or_move @ torch.tensor([200.0, 100.0]))
#> tensor([200., 100.])
print(stay_or_move @ torch.tensor([-100.0, 100.0]))
#> tensor([-70.,  70.])

print(stay_or_move @ torch.tensor([0.0, 300.0]))
#> tensor([ 60., 240.])
