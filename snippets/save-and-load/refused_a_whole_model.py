import io
import re

import torch
from torch import nn

torch.manual_seed(0)
file = io.BytesIO()
torch.save(nn.Linear(2, 1), file)

file.seek(0)
try:
    torch.load(file)
except Exception as error:
    print(type(error).__name__, str(error).split(". ")[0])
    print(re.search("Unsupported global: .*? was", str(error))[0])
#> UnpicklingError Weights only load failed
#> Unsupported global: GLOBAL torch.nn.modules.linear.Linear was
