-- An editing session with the language server, in an editor that is not ours. What the editor saw goes to the file named
-- by LIGNE_SEEN, as JSON. LIGNE_COMMAND is the server's command, as JSON; LIGNE_FOLDER a copy of the example project.
local PATIENCE = 60000
local folder = vim.env.LIGNE_FOLDER
local seen = {}
local client

local function await(what, condition)
  if not vim.wait(PATIENCE, condition, 50) then
    error('waited in vain for ' .. what)
  end
end

local function open(name)
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/' .. name))
  vim.lsp.buf_attach_client(0, client)
end

local function ask(method, parameters)
  local answers, problem = vim.lsp.buf_request_sync(0, method, parameters, PATIENCE)
  assert(answers, method .. ': ' .. tostring(problem))
  local answer = answers[client]
  assert(answer and not answer.error, method .. ': ' .. vim.inspect(answer))
  return answer.result
end

-- Puts the cursor on the first character of a text and gives the parameters of a request there.
local function at(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search(text, 'cW') > 0, 'not in the buffer: ' .. text)
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

-- Where it is kept differs between releases of the editor.
local function code_of(diagnostic)
  return diagnostic.code or diagnostic.user_data.lsp.code
end

local function codes()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, string.format('%d %s', each.lnum + 1, code_of(each)))
  end
  table.sort(found)
  return found
end

-- Changes the first occurrence of a text.
local function replace(old, new)
  at(old)
  vim.cmd(string.format('substitute/\\V%s/%s/', vim.fn.escape(old, '/\\'), vim.fn.escape(new, '/\\&')))
end

local function session()
  client = vim.lsp.start_client({
    cmd = vim.fn.json_decode(vim.env.LIGNE_COMMAND),
    name = 'ligne',
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'example' } },
  })
  vim.cmd('autocmd BufRead,BufNewFile *.ligne setfiletype ligne')
  open('rentree.ligne')
  await('the server', function()
    return vim.lsp.buf_is_attached(0, client) and vim.lsp.get_client_by_id(client).initialized
  end)

  local hover = ask('textDocument/hover', at('pillar Terroir'))
  seen.keyword_hover = hover and hover.contents.value
  local name = at('Terroir by')
  seen.hover = ask('textDocument/hover', name).contents.value
  local definition = ask('textDocument/definition', name)
  local target = definition[1] or definition
  seen.definition = vim.fn.fnamemodify(vim.uri_to_fname(target.uri or target.targetUri), ':t')
  local symbols = ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })
  seen.symbol = symbols[1].name
  seen.codes_at_first = codes()

  replace('pillar Terroir by', 'pillar Teroir by')
  await('a diagnostic', function() return #codes() > 0 end)
  seen.codes_after_slip = codes()
  local place = at('Teroir')
  local completion = ask('textDocument/completion', place)
  seen.completions = {}
  for _, item in ipairs(completion.items or completion) do
    table.insert(seen.completions, item.label)
  end

  local slip = vim.diagnostic.get(0)[1]
  local range = vim.lsp.util.make_range_params(0, 'utf-16')
  range.context = {
    diagnostics = { { range = range.range, code = code_of(slip), message = slip.message } },
  }
  local actions = ask('textDocument/codeAction', range)
  seen.fix = actions[1].title
  local edit = actions[1].edit or ask('codeAction/resolve', actions[1]).edit
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
  await('the diagnostic to go', function() return #codes() == 0 end)

  local rename = at('Terroir by')
  rename.newName = 'Jardins'
  vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', rename), 'utf-16')
  vim.cmd('silent wall')
  await('a project without errors after the rename', function() return #codes() == 0 end)

  replace('  objective acquisition', 'objective    acquisition')
  vim.lsp.buf.formatting_sync({}, PATIENCE)
  seen.formatted = vim.fn.getline(3)
  vim.cmd('silent wall')
end

local well, problem = xpcall(session, debug.traceback)
seen.problem = not well and problem or nil
if client then
  local process = vim.lsp.get_client_by_id(client)
  if process then
    process.stop()
    seen.stopped = vim.wait(PATIENCE, function() return process.is_stopped() end, 50)
  end
end
local file = assert(io.open(vim.env.LIGNE_SEEN, 'w'))
file:write(vim.fn.json_encode(seen))
file:close()
vim.cmd('qall!')
