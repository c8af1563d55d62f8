from torch import nn


class Forgetful(nn.Module):
    def __init__(self):
        self.first = nn.Linear(144, 64)


torch.manual_seed(0)
Forgetful()
#> AttributeError: cannot assign module before Module.__init__() call
