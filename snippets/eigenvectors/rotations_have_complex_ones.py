import torch

quarter = torch.tensor([[0.0, -1.0], [1.0, 0.0]])
print(torch.linalg.eigvals(quarter))
#> tensor([0.+1.j, 0.-1.j])

sixth = torch.tensor(torch.pi / 3)
turn = torch.stack([sixth.cos(), -sixth.sin(), sixth.sin(), sixth.cos()]).reshape(2, 2)
factors = torch.linalg.eigvals(2 * turn)
print(factors)
#> tensor([1.0000+1.7321j, 1.0000-1.7321j])
print(factors.abs(), factors.angle() / torch.pi * 180)
#> tensor([2., 2.]) tensor([ 60., -60.])
