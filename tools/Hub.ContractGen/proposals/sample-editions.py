#!/usr/bin/env python3
"""Writes the sample editions of src/Hub.Catalog/editions from shared/spec/sample and the proposals in this folder.

Usage: sample-editions.py SPEC_FOLDER EDITIONS_FOLDER NAMES_FILE
Run by hand when the sample layouts change; the result is checked in and read by eye. Needs nothing but Python: names come from NAMES_FILE (see propose-names.py).
"""
import csv, json, os, re, sys

SPEC, OUT, NAMES = sys.argv[1:4]
BUSINESSES = {
    '002': ('印鑑登録', 'inkan_toroku'), '003': ('戸籍', 'koseki'), '004': ('戸籍の附票', 'koseki_no_fuhyo'), '006': ('選挙人名簿管理', 'senkyonin_meibo_kanri'),
    '010': ('個人住民税', 'kojin_juminzei'), '011': ('法人住民税', 'hojin_juminzei'), '012': ('固定資産税', 'kotei_shisanzei'), '013': ('軽自動車税', 'keijidoshazei'),
    '017': ('就学', 'shugaku'), '019': ('健康管理', 'kenko_kanri'), '020': ('児童扶養手当', 'jido_fuyo_teate'), '021': ('生活保護', 'seikatsu_hogo'),
    '022': ('障害者福祉', 'shogaisha_fukushi'), '023': ('介護保険', 'kaigo_hoken'), '024': ('国民健康保険', 'kokumin_kenko_hoken'),
    '025': ('後期高齢者医療', 'koki_koreisha_iryo'), '026': ('国民年金', 'kokumin_nenkin'), '027': ('児童手当', 'jido_teate'), '028': ('子ども・子育て支援', 'kodomo_kosodate_shien'),
}
RENAMED = {'個別等級（繰返し）': ('個別等級', 10), '希望施設コード（繰返し）': ('希望施設コード', 10), '月別（4-3月）保険料': ('月別保険料', 12)}
REMARKS = r'（(コード＋金額の縦持ち|縦持ち|007/008|009|017|018|県から引継ぎ)）$'
PROVENANCE = {'O': 'official', 'S': 'second-hand', 'B': 'background'}
# When an item that the layouts call 条件付き必須 must be there, told by other items of its record. A row whose 削除フラグ is 1 no longer holds: it says since when.
def pair(a, b): return {a: f'{b} is not null', b: f'{a} is not null'}
NOT_ZERO = "{0} is not null and {0} <> '0'"
def ended(*items): return {i: "削除フラグ = '1'" for i in items}
CONDITIONS = {
    ('002', 1): pair('抹消年月日', '抹消事由'), ('003', 1): pair('消除年月日', '消除事由') | pair('改製年月日', '改製事由'),
    ('003', 2): {'除籍年月日': "除籍フラグ = '1'"} | pair('氏_フリガナ', '名_フリガナ'), ('004', 2): {'除籍年月日': "除籍フラグ = '1'"},
    ('004', 1): {'消除年月日': "附票状態 = '2'", '改製年月日': "附票状態 = '3'"}, ('004', 4): ended('消除年月日'),
    ('006', 1): pair('抹消年月日', '抹消事由') | pair('失権開始年月日', '失権終了年月日'), ('006', 5): ended('抹消年月日'),
    ('010', 1): {'他団体課税対象者の課税先市区町村コード': NOT_ZERO.format('他団体課税対象者区分')}, ('010', 2): pair('更正年月日', '更正事由'),
    ('010', 5): ended('廃止年月日'), ('011', 1): {'解散年月日': '清算結了年月日 is not null', '清算結了年月日': "解散年月日 is not null and 削除フラグ = '1'"},
    ('011', 2): ended('廃止年月日'), ('011', 3): pair('分割基準_全従業者数', '分割基準_市内従業者数') | {'更正決定年月日': "申告区分 in ('05', '06')",
        '更正の請求年月日': "申告区分 = '05' and 更正決定年月日 is null", '国税更正年月日': "申告区分 = '05' and 更正決定年月日 is null"},
    ('012', 4): ended('滅失年月日'), ('013', 1): {'廃車年月日': "申告区分 = '3'"},
    ('013', 3): {'紛失年月日': '弁償金額 is not null', '返納年月日': "削除フラグ = '1' and 紛失年月日 is null"},
    ('017', 1): {'卒業年月日': "異動事由 = '06'", '編入年月日': "異動事由 = '02'", '転学・退学年月日': "異動事由 in ('04', '05')"},
    ('017', 4): {'認定年月日': '認定開始年月日 is not null', '認定開始年月日': '認定年月日 is not null and 否認定理由 is null',
                 '認定終了年月日': '認定開始年月日 is not null', '認定事由': '認定開始年月日 is not null',
                 '否認定理由': '認定年月日 is not null and 認定開始年月日 is null'},
    ('020', 2): pair('減額改定年月', '対象終了年月日'), ('020', 1): pair('資格喪失年月日', '資格喪失事由'), ('021', 1): pair('廃止年月日', '廃止理由'), ('022', 1): pair('返還日', '返還事由'),
    ('022', 2): ended('返還日'), ('022', 3): ended('返還日'), ('022', 7): ended('資格喪失年月日'), ('023', 2): {'特定疾病コード': "被保険者区分コード = '2'"},
    ('024', 2): {'世帯終了年月日': "世帯国保加入人数 = '0'"}, ('024', 5): ended('回収年月日'), ('025', 4): ended('回収年月日'), ('026', 3): ended('失権年月日'),
    ('023', 1): pair('資格喪失日', '資格喪失事由コード') | {'住所地特例_施設コード': NOT_ZERO.format('住所地特例者区分'), '公費受給者番号': "生活保護区分 = '1'"},
    ('023', 3): pair('特別徴収義務者コード', '特徴対象年金コード') | {'基礎年金番号': '特別徴収義務者コード is not null'},
    ('024', 1): pair('国保資格喪失年月日', '国保資格喪失事由') | {'国保適用終了年月日': '国保資格喪失年月日 is not null'}, ('024', 3): pair('更正年月日', '更正事由'),
    ('025', 1): pair('被保険者資格喪失事由コード', '被保険者資格喪失年月日') | {'保険者番号適用終了年月日': '被保険者資格喪失年月日 is not null'},
    ('026', 1): pair('資格喪失年月日', '資格喪失事由') | pair('種別変更年月日', '種別変更事由') | {'資格喪失届出年月日': '資格喪失年月日 is not null'},
    ('027', 1): pair('消滅年月日', '消滅事由'), ('027', 2): {'対象終了年月': "削除フラグ = '1'"}, ('028', 1): {'保育必要量': "認定区分 in ('2', '3')", '保育の必要な事由': "認定区分 in ('2', '3')"},
    ('028', 2): {'保育の必要な事由': "認定区分 in ('2', '3')"}, ('028', 5): pair('退所年月日', '退所事由'),
}
# (business, item name) or (business, group, item name) -> (group that it refers to, item there); 宛名番号 marked FK in the layouts refers to the residents of business 001.
REFERENCES = {
    ('002', '宛名番号'): (1, '宛名番号'), ('002', 1, '印影番号'): (2, '印影番号'), ('003', '戸籍番号'): (1, '戸籍番号'), ('003', 3, '戸籍番号'): (2, '戸籍番号'), ('003', 3, '戸籍内番号'): (2, '戸籍内番号'),
    ('004', '附票番号'): (1, '附票番号'), ('004', 3, '附票番号'): (2, '附票番号'), ('004', 3, '附票内番号'): (2, '附票内番号'), ('004', 4, '附票番号'): (2, '附票番号'), ('004', 4, '附票内番号'): (2, '附票内番号'),
    ('006', '投票区コード'): (2, '投票区コード'), ('006', '選挙ID'): (3, '選挙ID'), ('006', 4, '宛名番号'): (1, '宛名番号'), ('010', '宛名番号'): (1, '宛名番号'), ('010', '特別徴収義務者指定番号'): (5, '特別徴収義務者指定番号'),
    ('011', '宛名番号'): (1, '宛名番号'), ('012', 3, '物件番号'): (2, '物件番号'), ('012', 5, '物件番号'): (4, '物件番号'), ('012', 6, '義務者_宛名番号'): (1, '義務者_宛名番号'),
    ('012', 7, '義務者_宛名番号'): (1, '義務者_宛名番号'), ('013', '軽自管理番号'): (1, '軽自管理番号'), ('017', '申請番号'): (4, '申請番号'), ('017', 5, '申請年度'): (4, '申請年度'),
    ('017', '指定学校コード'): (2, '学校コード'), ('017', '就学学校コード'): (2, '学校コード'), ('017', '小学校コード'): (2, '学校コード'), ('017', '中学校コード'): (2, '学校コード'),
    ('019', '母子手帳番号'): (4, '母子手帳番号'), ('021', 'ケース番号'): (2, 'ケース番号'), ('021', 1, '福祉事務所コード'): (2, '福祉事務所コード'), ('023', '被保険者番号'): (1, '被保険者番号'),
    ('025', '被保険者番号'): (1, '被保険者番号'), ('026', '基礎年金番号'): (1, '基礎年金番号'), ('028', '施設コード'): (6, '施設コード'), ('028', '希望施設コード'): (6, '施設コード'),
} | {(business, group, '宛名番号'): (1, '宛名番号') for business, groups in {'020': (2, 3, 4, 5), '024': (4, 5), '026': (2, 3), '027': (2, 3, 4)}.items() for group in groups}
RESIDENT, RESIDENT_MUNICIPALITY = '00100002', '00100001'
RANGES = {'月': ('1', '12'), '均等割月数': ('0', '12'), '申告期限延長月数': ('0', '12'), '妊娠週数': ('0', '45'), '持分_分子': ('1', None), '持分_分母': ('1', None), '胎児数': ('1', None),
          '経年減点補正率': ('0', '1'), '減価残存率': ('0', '1'), '耐用年数': ('1', '100'), '届出時年齢': ('10', '70'), '血圧_最高': ('30', '350'), '血圧_最低': ('10', '250'), 'クラス年齢': ('0', '6')}
TOLD_BY = {('023', 2, '特定疾病コード'): ('被保険者区分コード', 'X', 1)}
UNKNOWN_DATES = {('006', 1): ('生年月日', '住民となった年月日')}  # copies of dates that may be unknown in 001
OWN_LISTS = {  # values that the layouts' notes state
    ('004', '附票状態'): ('004-901', '附票状態', [('1', '現在'), ('2', '除附票'), ('3', '改製原附票')]),
    ('011', '申告区分'): ('011-901', '申告区分', [('01', '予定'), ('02', '中間'), ('03', '確定'), ('04', '修正'), ('05', '更正'), ('06', '決定')]),
    ('013', '申告区分'): ('013-901', '申告区分', [('1', '取得'), ('2', '変更'), ('3', '廃車')]),
    ('017', '異動事由'): ('017-902', '学齢簿異動事由', [('01', '入学'), ('02', '編入'), ('03', '転入学'), ('04', '転学'), ('05', '退学'), ('06', '卒業'), ('99', 'その他')]),
    ('002', '登録状態'): ('002-901', '登録状態', [('1', '登録'), ('2', '抹消'), ('3', '停止')]),
    ('012', '資産種類'): ('012-901', '資産種類', [('1', '構築物'), ('2', '機械装置'), ('3', '船舶'), ('4', '航空機'), ('5', '車両運搬具'), ('6', '工具器具備品')]),
    ('017', '学年コード'): ('017-901', '学年コード', [('E3', '年長')] + [(f'P{i}', f'小学校{i}年') for i in range(1, 7)] + [(f'J{i}', f'中学校{i}年') for i in range(1, 4)]),
}
STARTS = [('開始年月日', '終了年月日'), ('開始日', '終了日'), ('開始年月', '終了年月'), ('取得年月日', '喪失年月日'), ('取得日', '喪失日')]
# Lists of codes.csv that the layouts don't name: (business, group, item).
LISTS = {
    ('019', 2, '検査方法'): ['019-046'], ('019', 2, '判定'): ['019-051', '019-052', '019-056', '019-067', '019-077', '019-080', '019-085', '019-086'],
    ('019', 2, '精密検査対象有無'): ['019-045', '019-049', '019-057', '019-069', '019-078', '019-081'],
    ('019', 3, '精密検査結果'): ['019-048', '019-053', '019-055', '019-059', '019-068', '019-079', '019-084', '019-087'], ('019', 3, 'がん検診の偶発症の有無'): ['019-040'],
    ('019', 6, '尿蛋白'): ['019-093'], ('019', 6, '尿糖'): ['019-093'],
}
# What must not be greater than what, by the items' whole names.
ORDERED = [('申請年月日', '認定年月日'), ('申請年月日', '決定年月日'), ('認定請求年月日', '認定年月日'), ('請求年月日', '認定年月日'), ('編製年月日', '消除年月日'), ('登録年月日', '抹消年月日'),
           ('名簿登録年月日', '抹消年月日'), ('初回交付日', '再交付日'), ('初回交付日', '返還日'), ('交付年月日', '再交付年月日'), ('交付年月日', '返納年月日'), ('交付年月日', '回収年月日'),
           ('受付年月日', '受理年月日'), ('受付年月日', '進達年月日'), ('進達年月日', '返戻年月日'), ('開設年月日', '廃止年月日'), ('設立年月日', '解散年月日'), ('解散年月日', '清算結了年月日'),
           ('入所年月日', '退所年月日'), ('入学年月日', '卒業年月日'), ('受給権発生年月日', '失権年月日'), ('審査会年月日', '認定年月日'), ('公示告示年月日', '選挙期日'), ('生活保護開始年月日', '廃止年月日'),
           ('生年月日', '除籍年月日'), ('附票作成年月日', '消除年月日'), ('監護開始年月日', '対象終了年月日'), ('認定年月日', '資格喪失年月日'), ('発効期日', '有効期限'), ('市内従業者数', '従業者数'),
           ('分割基準_市内従業者数', '分割基準_全従業者数'), ('持分_分子', '持分_分母'), ('血圧_最低', '血圧_最高'), ('番地_自', '番地_至')]

def rows(path):
    with open(os.path.join(SPEC, path), encoding='utf-8-sig', newline='') as f:
        return list(csv.DictReader(f))

names = dict(line.rstrip('\n').split('\t')[:2] for line in open(NAMES, encoding='utf-8') if not line.startswith('#'))
group_names = {(b, n): r for b, n, r in (line.rstrip('\n').split('\t') for line in open(os.path.join(os.path.dirname(NAMES), 'groups.tsv'), encoding='utf-8') if not line.startswith('#'))}
lists = {}
for r in rows('sample/codes.csv'):
    lists.setdefault(f"{r['business_id']}-{int(r['code_id']):03}", (r['code_name'], []))[1].append([r['code_value'], r['code_label']])
groups = {}
for r in rows('sample/layouts_20_businesses.csv'):
    if r['business_id'] in BUSINESSES:
        groups.setdefault(r['business_id'], {}).setdefault(int(r['group_no']), []).append(r)

def J(v): return json.dumps(v, ensure_ascii=False)
def item_id(business, group, number): return f'{business}9{group:02}{number:02}'

def completed(number, name, type_, length, **more):
    return dict(number=number, name=name, type=type_, length=length, requirement='required', provenance='derived', lengthProvenance='derived', **more)

def group_items(business, number, layout):
    keys = max(i for i, r in enumerate(layout) if 'PK' in r['key'])
    items = [completed(90, '市区町村コード', 'X', 6, key=True)]
    for i, r in enumerate(layout):
        name, repeat = RENAMED.get(r['item_name'], (r['item_name'], 1))
        item = dict(number=int(r['item_no']), name=name, type=r['type'], repeat=repeat)
        item['length'], item['scale'] = (list(map(int, r['length'].split(','))) + [0])[:2] if r['length'] else (0, 0)
        item['provenance'], item['lengthProvenance'] = PROVENANCE[r['name_provenance']], PROVENANCE[r['length_provenance']]
        code = re.fullmatch(r'(\d{3})-(\d+)', r['code_ref'])
        if code: item['codes'] = [f'{code[1]}-{int(code[2]):03}']
        elif name == '性別' and item['length'] == 1: item['codes'] = ['001-001']
        elif name.endswith('続柄') and item['type'] == 'X' and item['length'] == 2: item['codes'] = ['001-018']
        elif (business, number, name) in LISTS: item['codes'] = LISTS[business, number, name]
        elif (business, name) in OWN_LISTS and item['type'] == 'X': item['codes'] = [OWN_LISTS[business, name][0]]
        condition = CONDITIONS.get((business, number), {}).get(name)
        if name.endswith('_不詳フラグ'): condition = f"{name[:-6]} is not null"
        if name.endswith('_不詳表記'): condition = f"{name[:-5]}_不詳フラグ = '1'"
        item['requirement'] = {'必須': 'required', '任意': 'optional', '条件付き必須': 'conditional'}[r['required']]
        if item['requirement'] == 'conditional':
            assert condition is not None, (business, number, name)
            item['condition'] = condition
        if 'PK' in r['key']: item['key'] = True
        if 'FK' in r['key']: item['foreignKey'] = True
        item['min'], item['max'] = RANGES.get(name, (None, None))
        if (business, number, name) in TOLD_BY:  # without it nothing in the record could tell
            items.append(completed(70, *TOLD_BY[business, number, name]) | dict(requirement='optional', codes=['023-049']))
        items.append(item)
        if '_不詳フラグ' in r['note'] or name in UNKNOWN_DATES.get((business, number), ()):
            first = 80 + sum(1 for i in items if 80 <= i['number'] < 90)
            items.append(completed(first, name + '_不詳フラグ', 'X', 1) | dict(requirement='conditional', condition=f'{name} is not null'))
            items.append(completed(first + 1, name + '_不詳表記', 'N', 72) | dict(requirement='conditional', condition=f"{name}_不詳フラグ = '1'"))
        if i == keys: items.append(completed(91, '最新フラグ', 'X', 1))
    items += [completed(92, '削除フラグ', 'X', 1), completed(93, '操作者ID', 'X', 10), completed(94, '操作年月日', 'DATE', 10), completed(95, '操作時刻', 'TIME', 8)]
    by_name = {i['name']: i for i in items}
    for item in items:
        item['id'] = item_id(business, number, item['number'])
    for item in items:
        name = item['name']
        if name + '_不詳フラグ' in by_name:
            item['unknown'], item['unknownFlag'], item['unknownNotation'] = 'date', by_name[name + '_不詳フラグ']['id'], by_name[name + '_不詳表記']['id']
        elif name.endswith('_不詳フラグ'): item['unknown'] = 'flag'
        elif name.endswith('_不詳表記'): item['unknown'] = 'notation'
        if 'condition' in item:  # names become ids
            item['condition'] = re.sub(r"(^|(?<=and ))(\S+)(?= (is|in|=|<>))", lambda m: by_name[m[2]]['id'] if m[2] in by_name else m[0], item['condition'])
    return items

ORDER = ['id', 'name', 'romaji', 'type', 'length', 'scale', 'repeat', 'codes', 'requirement', 'condition', 'key', 'foreignKey', 'references', 'unknown', 'unknownFlag',
         'unknownNotation', 'min', 'max', 'provenance', 'lengthProvenance']

for business, (title, romaji) in BUSINESSES.items():
    all_items = {n: group_items(business, n, layout) for n, layout in groups[business].items()}
    out, used, rule_number = [], set(), 0
    for number, items in all_items.items():
        by_name = {i['name']: i for i in items}
        for item in items:
            reference = REFERENCES.get((business, number, item['name'])) or REFERENCES.get((business, item['name']))
            if item.get('foreignKey') and item['name'].endswith('宛名番号') and (business, number, item['name']) not in REFERENCES:
                item['references'] = RESIDENT
            elif reference and reference[0] != number and not (business, number) == ('006', 5):
                item['foreignKey'] = True
                item['references'] = next(i['id'] for i in all_items[reference[0]] if i['name'] == reference[1])
            item['romaji'] = names[item['name']]
            used.update(item.get('codes', []))
            item['scale'] = item.get('scale') or None
            item['repeat'] = item['repeat'] if item.get('repeat', 1) > 1 else None
        references = [i['references'] for i in items if i.get('references')]
        if references:  # 市区町村コード goes where the group's other references go, as in 001
            own = next((r for r in references if r.startswith(business)), None)
            items[0]['foreignKey'], items[0]['references'] = True, f'{own[:6]}90' if own else RESIDENT_MUNICIPALITY
        rules = []
        pairs = [(item, by_name[name[:-len(start)] + end]) for start, end in STARTS for name, item in by_name.items() if name.endswith(start) and name[:-len(start)] + end in by_name]
        pairs += [(by_name[a], by_name[b]) for a, b in ORDERED if a in by_name and b in by_name]
        for item, other in pairs:
            name = item['name']
            rule_number += 1
            later = other['type'] in ('DATE', 'YEAR') or other['name'].endswith('年月')
            rules.append(dict(id=f'E{business}-{rule_number:02}', text=f"{item['id']} <= {other['id']}", ja=f"{name}は{other['name']}より{'後であって' if later else '大きくて'}はならない",
                              en=f"{names[name]} must not be {'after' if later else 'greater than'} {names[other['name']]}", provenance='background'))
        name = re.sub(REMARKS, '', groups[business][number][0]['group_name'])
        lines = ',\n'.join('    ' + J({k: i[k] for k in ORDER if i.get(k) is not None}) for i in items)
        tail = '\n  ], "rules": [\n' + ',\n'.join('    ' + J(r) for r in rules) + '\n  ]}' if rules else '\n  ]}'
        out.append(f'  {{"id": {J(f"{business}g{number:03}")}, "name": {J(name)}, "romaji": {J(group_names[business, name])}, "requirement": "required", "items": [\n{lines}{tail}')
    own = {k: (n, v) for (b, _), (k, n, v) in OWN_LISTS.items() if b == business}
    held = {k: (n, [list(x) for x in v], 'background') for k, (n, v) in own.items()}
    held |= {k: (n, v, 'second-hand') for k, (n, v) in lists.items() if k.startswith(business) or k in used}
    header = dict(business=business, name=title, romaji=romaji, version='sample-1', title=f'サンプルレイアウト（{title}）', trust='sample',
                  origin='この見本は公開情報と経験からこのプロジェクトが作成したもので、デジタル庁の基本データリストではありません')
    text = '{\n"edition": {\n' + ',\n'.join(f'  {J(k)}: {J(v)}' for k, v in header.items()) + '\n},\n"groups": [\n' + ',\n'.join(out) + '\n],\n"codeLists": [\n'
    text += ',\n'.join(f'  {{"id": {J(k)}, "name": {J(n)}, "provenance": {J(p)}, "values": [\n' + ',\n'.join('    ' + J(x) for x in v) + '\n  ]}' for k, (n, v, p) in sorted(held.items()))
    with open(os.path.join(OUT, f'{business}-sample-1.json'), 'w', encoding='utf-8', newline='\n') as f:
        f.write(text + ('\n' if held else '') + ']\n}\n')
