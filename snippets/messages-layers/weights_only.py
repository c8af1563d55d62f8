import io
import pickle

import torch
from torch import nn

torch.manual_seed(0)
file = io.BytesIO()
torch.save(nn.Linear(2, 1), file)
file.seek(0)
try:
    model = torch.load(file)
except pickle.UnpicklingError as error:
    raise pickle.UnpicklingError(str(error).split(". ")[0]) from None
#> _pickle.UnpicklingError: Weights only load failed
