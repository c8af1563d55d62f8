import torch

turn = torch.tensor([[0, -1], [1, 0]])
mirror = torch.tensor([[-1, 0], [0, 1]])
up = torch.tensor([0, 4])

print(mirror @ (turn @ up), turn @ (mirror @ up))
#> tensor([4, 0]) tensor([-4,  0])
print((mirror @ turn).tolist(), (turn @ mirror).tolist())
#> [[0, 1], [1, 0]] [[0, -1], [-1, 0]]
