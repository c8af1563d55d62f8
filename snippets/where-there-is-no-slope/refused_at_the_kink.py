import torch
from torch.autograd import gradcheck

beside = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
print(gradcheck(torch.relu, beside))
#> True

kink = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
gradcheck(torch.relu, kink)
#> torch.autograd.gradcheck.GradcheckError: Jacobian mismatch for output 0 with respect to input 0,
#> numerical:tensor([[0.5000]], dtype=torch.float64)
#> analytical:tensor([[0.]], dtype=torch.float64)
#>
