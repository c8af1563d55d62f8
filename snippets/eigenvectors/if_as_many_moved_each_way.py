import torch

stay_or_move = torch.tensor([[0.9, 0.1], [0.1, 0.9]])
people = torch.tensor([0.0, 300.0])

for _ in range(100):
    people = stay_or_move @ people
print(people.round())
#> tensor([150., 150.])
