import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)


net = Net()
print(net)
#> Net(
#>   (layer): Linear(in_features=2, out_features=1, bias=True)
#> )
