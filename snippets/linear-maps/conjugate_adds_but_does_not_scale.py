import torch

z = torch.tensor(1 + 2j)
w = torch.tensor(3 - 1j)

print(torch.conj(z))
#> tensor(1.-2.j)

print(torch.conj(z + w), torch.conj(z) + torch.conj(w))
#> tensor(4.-1.j) tensor(4.-1.j)

print(torch.conj(3 * z), 3 * torch.conj(z))
#> tensor(3.-6.j) tensor(3.-6.j)

print(torch.conj(1j * z), 1j * torch.conj(z))
#> tensor(-2.-1.j) tensor(2.+1.j)
