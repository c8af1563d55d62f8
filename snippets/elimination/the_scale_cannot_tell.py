import torch

pairs = torch.tensor([[1, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 1], [1, 0, 0, 1]])
unseen = torch.tensor([1, -1, 1, -1])
print(pairs @ unseen)
#> tensor([0, 0, 0, 0])

animals = torch.tensor([7, 17, 3, 11])
for k in (0, 1, 2):
    print(animals + k * unseen, pairs @ (animals + k * unseen))
#> tensor([ 7, 17,  3, 11]) tensor([24, 20, 14, 18])
#> tensor([ 8, 16,  4, 10]) tensor([24, 20, 14, 18])
#> tensor([ 9, 15,  5,  9]) tensor([24, 20, 14, 18])
