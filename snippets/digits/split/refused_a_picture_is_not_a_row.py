from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(144, 64), nn.ReLU(), nn.Linear(64, 10))
network(x[:50])
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (600x12 and 144x64)
